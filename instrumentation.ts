/** Next calls this once, when the server starts and before it answers. */
export async function register(): Promise<void> {
  // Next puts the runtime's name in here when it builds; it is not a setting.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { start } = await import("./app/_process/instrumentation-node.ts");
    start();
  }
}
