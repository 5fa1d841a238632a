import { create } from "qrcode";

/** White on each side of a code, in modules: scanners need four. */
const quiet = 4;

type Code = {
  /** Its width and height with the white around it, in modules. */
  size: number;
  /** The dark modules as one path, in modules from the corner of the white. */
  path: string;
};

/** A QR code as a drawing. Medium correction: a fold or a stain on paper may cover a seventh of it. */
export function qrCode(text: string): Code {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const runs: string[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      const from = x;
      while (x + 1 < modules.size && modules.get(y, x + 1)) x++;
      const width = x - from + 1;
      runs.push(`M${from + quiet} ${y + quiet}h${width}v1h-${width}z`);
    }
  }
  return { size: modules.size + 2 * quiet, path: runs.join("") };
}

type Props = { text: string; label: string; className?: string };

/** Dark on white in either theme, since many cameras read no other code. */
export function QrCode({ text, label, className = "size-48" }: Props) {
  const { size, path } = qrCode(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className={`bg-white text-black ${className}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      xmlns="http://www.w3.org/2000/svg"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
