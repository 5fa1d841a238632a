/**
 * What Next is given in the place of a request or an answer: it reads and does the same, but keeps to itself what is put on it.
 * Node's own functions are quick as long as all requests are of one shape, and all answers. Next puts things of its own on them,
 * and from its first page on each published one would take a tenth longer as well.
 * @template {import("node:http").IncomingMessage | import("node:http").ServerResponse} T
 * @param {T} original
 * @param {Record<string, (...given: never[]) => unknown>} [instead] what stands in from the beginning
 * @returns {T}
 */
export function standIn(original, instead = {}) {
  /** @type {Map<PropertyKey, unknown>} */
  const own = new Map(Object.entries(instead));
  /** Its functions, which work on nothing but it itself. @type {Map<PropertyKey, unknown>} */
  const bound = new Map();
  /** @type {T} */
  const proxy = new Proxy(original, {
    has: (_, name) => own.has(name) || name in original,
    get(_, name) {
      if (own.has(name)) return own.get(name);
      const value = Reflect.get(original, name);
      if (typeof value !== "function") return value;
      if (!bound.has(name)) bound.set(name, onOriginal(value));
      return bound.get(name);
    },
    set(_, name, value) {
      if (name in original && typeof value !== "function") return Reflect.set(original, name, value);
      own.set(name, value);
      return true;
    },
    deleteProperty: (_, name) => own.delete(name) || Reflect.deleteProperty(original, name),
  });
  return proxy;

  /** Where it gives itself, for more to be called on it, the stand-in is given. @param {Function} method */
  function onOriginal(method) {
    return (/** @type {unknown[]} */ ...given) => {
      const result = Reflect.apply(method, original, given);
      return result === original ? proxy : result;
    };
  }
}
