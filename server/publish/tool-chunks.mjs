/**
 * Which scripts the tool of a guide comes in. Only the other scripts of its page name them, so that a browser would learn of
 * them once those have run: `import(`../guides/${slug}/tool.tsx`)`, as Turbopack writes it (content/kit/tool.tsx).
 */

/** From the file of each tool to the number of what brings it. */
const tools = /"\.\.\/guides\/([\w-]+)\/tool\.tsx":\{id:\(\)=>(\d+)/g;

/** From that number to the chunks. */
const bringers = /[,[](\d+),(\w+)=>\{\2\.v\(\w+=>Promise\.all\(\[([^\]]*)\]/g;

/**
 * @param {(address: string) => string} read the source of a chunk
 * @returns {(path: string, chunks: string[]) => string[]} for a page and its chunks the addresses of its tool's; none where the page
 * is no guide's
 */
export function createToolChunks(read) {
  /** @type {Map<string, ReturnType<typeof named>>} */
  const known = new Map();

  return (path, chunks) => {
    const slug = path.split("/").at(-1) ?? "";
    const inAll = chunks.map((chunk) => {
      const names = known.get(chunk) ?? named(read(chunk));
      known.set(chunk, names);
      return names;
    });
    const tool = inAll.map(({ tools }) => tools.get(slug)).find((id) => id !== undefined);
    if (tool === undefined) return [];
    const found = inAll.map(({ bringers }) => bringers.get(tool)).find((list) => list !== undefined);
    if (!found?.length) throw new Error("the script of its tool was not found in Next’s");
    return found.map((chunk) => `/_next/${chunk}`);
  };
}

/** @param {string} source */
function named(source) {
  return {
    tools: new Map([...source.matchAll(tools)].map(([, slug = "", id = ""]) => [slug, id])),
    bringers: new Map(
      [...source.matchAll(bringers)].map(([, id = "", , list = ""]) => [
        id,
        /** @type {string[]} */ (JSON.parse(`[${list}]`)),
      ]),
    ),
  };
}
