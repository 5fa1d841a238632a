/** What the readers of forms say of one that makes no sense: a 400. Any other error is a fault of ours. */
export class NoForm extends Error {}

/**
 * What `read` gives, of text or bytes that somebody sent. `JSON.parse` and its like throw errors of their own.
 * @template T
 * @param {() => T} read
 * @param {string} problem
 * @returns {T}
 */
export function understood(read, problem) {
  try {
    return read();
  } catch (cause) {
    throw new NoForm(problem, { cause });
  }
}

/**
 * What `read` gives, or "form" where no form was sent.
 * @template T
 * @param {() => T} read
 * @returns {T | "form"}
 */
export function unlessNoForm(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof NoForm) return "form";
    throw error;
  }
}
