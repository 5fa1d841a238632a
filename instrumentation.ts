/** Next calls this once, when the server starts and before it answers. */
export async function register(): Promise<void> {
  // Next puts the runtime's name in here when it builds; it is not a setting.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  try {
    const { start } = await import("#app/instrumentation-node.ts");
    start();
  } catch (error) {
    // Next would carry on, and the server would seem well while no mail is sent.
    const { logFailure } = await import("#app/log.ts");
    logFailure("could not start", error);
    process.exit(1);
  }
}
