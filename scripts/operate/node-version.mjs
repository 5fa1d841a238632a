/** The even versions of Node from this one on are maintained today; older ones run Tend all the same. */
const leastMaintained = 22;

/** Whether this Node still gets security fixes. */
export function isMaintained(version = process.versions.node) {
  return Number.parseInt(version, 10) >= leastMaintained;
}
