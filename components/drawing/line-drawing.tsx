/** How all of the family are drawn. */
export const lineDrawing = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: "2",
  strokeLinecap: "round",
  strokeLinejoin: "round",
  focusable: "false",
} as const;

type Props = {
  /** As path data: a page for members has them as that, and not all drawings (drawing.tsx) in its script. */
  lines: string;
  className: string;
};

/** One of the line drawings, on its ground. */
export function LineDrawing({ lines, className }: Props) {
  return (
    <svg
      {...lineDrawing}
      aria-hidden="true"
      viewBox="0 0 96 96"
      className={`max-w-full text-accent ${className}`}
    >
      <path d={lines} />
      <path d="M8 89H88" className="stroke-warm" />
    </svg>
  );
}
