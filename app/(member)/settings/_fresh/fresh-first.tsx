import { currentSession, isFresh } from "#app/_member/auth.ts";

type Props = {
  /** What it is said of, where nothing is typed for it. */
  step?: string;
};

/** Says beforehand what is going to be asked of somebody who signed in a while ago. */
export async function FreshFirst({ step }: Props) {
  const session = await currentSession();
  if (!session || isFresh(session)) return null;
  return (
    <p className="notice">
      {step ?? "Before this step"} we ask you to sign in once more, by a link or a passkey, so that nobody
      else can take it in your name.{!step && " What you type is kept meanwhile."}
    </p>
  );
}
