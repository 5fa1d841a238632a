import { currentSession, isFresh } from "#app/_member/auth.ts";

/** Says beforehand what a `freshAction` is going to ask of somebody who signed in a while ago. */
export async function FreshFirst() {
  const session = await currentSession();
  if (!session || isFresh(session)) return null;
  return (
    <p className="notice">
      You signed in here a while ago. So that nobody else can do this in your name, we ask you to sign in once
      more when you press the button. What you type is kept meanwhile.
    </p>
  );
}
