/** @typedef {{ kind: string, code?: string, digest?: string, at?: string, cause?: Failure }} Failure */

/**
 * What a log may hold of an error: its kind and the line of code that it came from. Its message stays out, and all else
 * that hangs on it: PostgreSQL’s quotes the row, the driver’s the query, and a mail server’s the address.
 * @param {unknown} error
 * @returns {Failure}
 */
export function failureOf(error) {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  // Next shows the digest on its error page too, so that a reader's report can be found in the log.
  const digest = "digest" in error ? String(error.digest) : undefined;
  const at = lineOf(error);
  return {
    kind: error.name,
    ...(code && /^\w{1,40}$/.test(code) ? { code } : {}),
    ...(digest && /^\d{1,20}$/.test(digest) ? { digest } : {}),
    ...(at ? { at } : {}),
    ...(error.cause === undefined ? {} : { cause: failureOf(error.cause) }),
  };
}

/** The message, which may hold lines of a member’s, stands in the stack too, before what is wanted. @param {Error} error */
function lineOf({ stack = "", message }) {
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split("\n")
    .find((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line))
    ?.trim();
}
