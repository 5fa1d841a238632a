/**
 * What Node puts at the end of a head by itself: the time, and for how long a connection is kept. It is made once a second.
 * @param {Pick<import("node:http").Server, "keepAliveTimeout">} server
 * @returns {() => Buffer}
 */
export function createRest({ keepAliveTimeout }) {
  const kept = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveTimeout / 1000)}\r\n\r\n`;
  let second = 0;
  let rest = Buffer.alloc(0);

  return () => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second)
      rest = Buffer.from(`Date: ${new Date(1000 * now).toUTCString()}\r\n${kept}`, "latin1");
    second = now;
    return rest;
  };
}
