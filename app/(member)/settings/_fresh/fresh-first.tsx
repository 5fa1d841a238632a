import { currentSession, isFresh } from "#app/_member/auth.ts";

/** Says beforehand what a `freshAction` is going to ask of somebody who signed in a while ago. */
export async function FreshFirst() {
  const session = await currentSession();
  if (!session || isFresh(session)) return null;
  return (
    <p className="notice">
      Before this step we ask you to sign in once more, by a link or a passkey, so that nobody else can take
      it in your name. What you type is kept meanwhile.
    </p>
  );
}
