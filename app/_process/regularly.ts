/**
 * Does a task every so many milliseconds until `signal` says stop, and hands on what goes wrong. A turn that finds the one
 * before still at work is left out. Gives what takes a turn at once.
 */
export function regularly(
  milliseconds: number,
  task: () => Promise<unknown>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let isBusy = false;
  const turn = async () => {
    if (isBusy || signal.aborted) return;
    isBusy = true;
    try {
      await task();
    } catch (error) {
      failed(error);
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(turn, milliseconds).unref();
  signal.addEventListener("abort", () => clearInterval(timer));
  return turn;
}
