import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { lookup } from "mrmime";

/** @typedef {import("#server/manifest.mjs").PublishedFile} PublishedFile */

const squeeze = {
  br: {
    suffix: ".br",
    run: (/** @type {Buffer} */ body) =>
      promisify(brotliCompress)(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      }),
  },
  gzip: { suffix: ".gz", run: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 9 }) },
};

/** Cache-Control: a file whose name holds a hash of its content is immutable, all else is revalidated by its ETag. */
const caching = {
  forever: "public, max-age=31536000, immutable",
  checked: "public, max-age=0, must-revalidate",
  never: "no-store",
};

/** A web server that serves the folder runs as another user, whom the UMask of our systemd service would keep out. */
export function writeForEverybody() {
  process.umask(0o022);
}

/**
 * Writes one file and its compressed forms where a web server's `brotli_static` and `gzip_static` look for them.
 * @param {string} folder
 * @param {object} what
 * @param {string} what.path of its address
 * @param {string} [what.file] where it lies in the folder, when not at its path
 * @param {string} [what.route]
 * @param {PublishedFile["kind"]} [what.kind]
 * @param {number | undefined} [what.status] of its answer
 * @param {string | undefined} [what.type] content type, when not told by the name
 * @param {keyof typeof caching} [what.keep]
 * @param {Record<string, string>} [what.headers]
 * @param {Buffer} body
 * @returns {Promise<PublishedFile>}
 */
export async function store(folder, what, body) {
  const {
    path,
    file = path.slice(1),
    route = path,
    kind = "asset",
    keep = "checked",
    headers = {},
    status,
  } = what;
  const type = withCharset(what.type ?? typeOf(file));
  write(folder, file, body);
  const encodings = await compress(folder, file, type, body);
  return {
    path,
    file,
    route,
    kind,
    ...(status && { status }),
    encodings,
    headers: {
      "Content-Type": type,
      "Cache-Control": caching[keep],
      ETag: `"${fingerprint(body)}"`,
      // Next's client router asks for the data of a page (RSC) at the same address.
      Vary: kind === "page" ? "Accept-Encoding, RSC" : "Accept-Encoding",
      ...headers,
    },
  };
}

/**
 * Stores all files below a folder, which need not exist.
 * @param {string} folder
 * @param {{ from: string, under: string, keep: keyof typeof caching }} where
 */
export function storeFolder(folder, { from, under, keep }) {
  if (!existsSync(from)) return Promise.all([]);
  const names = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return Promise.all(
    names.map((name) => {
      const what = { path: `${under}/${name}`, route: under || "/public", keep };
      return store(folder, what, readFileSync(join(from, name)));
    }),
  );
}

/** A file of an unknown kind is application/octet-stream, which a browser offers to save and never renders. @param {string} file */
export function typeOf(file) {
  return withCharset(lookup(extname(file)) ?? "application/octet-stream");
}

/** What is text says in which letters. @param {string} type */
function withCharset(type) {
  return /^text\/|[/+]xml$/.test(type) && !type.includes(";") ? `${type}; charset=utf-8` : type;
}

/** @param {string | Buffer} body */
export function fingerprint(body) {
  return createHash("sha256").update(body).digest("base64url").slice(0, 16);
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} type
 * @param {Buffer} body
 */
async function compress(folder, file, type, body) {
  /** @type {PublishedFile["encodings"]} */
  const worthwhile = [];
  if (!/^text|json|xml|javascript/.test(type)) return worthwhile;
  for (const encoding of /** @type {const} */ (["br", "gzip"])) {
    const { suffix, run } = squeeze[encoding];
    const smaller = await run(body);
    if (smaller.length > body.length * 0.95) continue;
    write(folder, file + suffix, smaller);
    worthwhile.push(encoding);
  }
  return worthwhile;
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {Buffer} body
 */
function write(folder, file, body) {
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, body);
}
