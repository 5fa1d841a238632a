import { isValidElement, type ReactNode } from "react";
import { LineDrawing } from "./line-drawing.tsx";

/** One family: a 96 unit square, one weight of line, and under each drawing the same warm ground. */
export const drawings = {
  /** A breath that opens. */
  breath: (
    <path d="M42.6 46C41.4 48.3 42.8 52.8 47 54C51.2 55.2 57.4 52.1 58.6 46C59.8 39.9 55 32 47 30.8C39 29.5 29.3 36.1 28.1 46C26.9 55.9 35.2 67.3 47 68.5C58.8 69.7 71.9 59.7 73.1 46C74.3 32.3 62.6 17.5 47 16.2C31.4 15 14.8 28.5 13.6 46C12.4 63.5 27.6 81.8 47 83" />
  ),
  /** An open book with a few lines written. */
  page: (
    <>
      <path d="M48 24C40 17 28 16 14 18V71C28 69 40 70 48 77C56 70 68 69 82 71V18C68 16 56 17 48 24Z" />
      <path d="M48 24V77M23 33C29 32.5 34 33.5 39 36M23 45C29 44.5 34 45.5 39 48M57 36C62 33.5 67 32.5 73 33" />
    </>
  ),
  /** The moon and two stars. */
  moon: (
    <>
      <path d="M51 11A33 33 0 1 0 78 58A29 29 0 0 1 51 11Z" />
      <path d="M73 18V30M67 24H79M83 42V48M80 45H86" />
    </>
  ),
  /** Footsteps: a way, one step at a time. */
  steps: (
    <>
      <path d="M30 40C37 40 40 46 39 53C38.5 58 37 61 36.5 64L25.5 65C23 60 21 55 21 50C21 44 25 40 30 40ZM26 71L37 70C38.5 75 37.5 81 32.5 81.500C27.5 82 26.5 76 26 71Z" />
      <path d="M64 12C57 12 54 18 55 25C55.5 30 57 33 57.5 36L68.5 37C71 32 73 27 73 22C73 16 69 12 64 12ZM68 43L57 42C55.5 47 56.5 53 61.5 53.500C66.5 54 67.5 48 68 43Z" />
    </>
  ),
  /** A garden gate. */
  gate: (
    <>
      <path d="M18 28V88M78 28V88M18 42C34 55 62 55 78 42M18 74H78M33 50V74M48 52V74M63 50V74" />
      <path d="M18 28A4.5 4.5 0 1 1 18.1 28ZM78 28A4.5 4.5 0 1 1 78.1 28Z" />
    </>
  ),
  /** A warm bowl. */
  bowl: (
    <path d="M14 46H82C82 65 68 78 48 78C28 78 14 65 14 46ZM38 77L36 88M58 77L60 88M40 36C35 30 45 24 40 16M56 36C51 30 61 24 56 16" />
  ),
  /** The sun above the ground. */
  sun: (
    <path d="M26 74A22 22 0 0 1 70 74M10 74H16M80 74H86M20.3 58L12.5 53.5M32 46.3L27.5 38.5M48 42L48 33M64 46.3L68.5 38.5M75.7 58L83.5 53.5" />
  ),
  /** Three stems in a jar. */
  jar: (
    <>
      <path d="M35 56H61M37 56V62C33 64 31 68 31 72V84C31 87 33 88 35 88H61C63 88 65 87 65 84V72C65 68 63 64 59 62V56" />
      <path d="M48 78V31M43 76C40 62 34 52 27 45M53 76C56 62 62 52 69 45M31 74H65" />
      <path d="M48 31C40 27 40 17 48 11C56 17 56 27 48 31ZM27 45C19 45 14 39 15 30C24 30 29 36 27 45ZM69 45C77 45 82 39 81 30C72 30 67 36 69 45Z" />
    </>
  ),
  /** A bridge: a way to one another. */
  bridge: (
    <>
      <path d="M8 60C30 42 66 42 88 60M8 44C30 26 66 26 88 44M8 44V72M88 44V72M28 33V48.5M48 30.500V46.500M68 33V48.5" />
      <path d="M20 76C24 52 72 52 76 76M26 82C30 79 34 79 38 82C42 85 46 85 50 82C54 79 58 79 62 82C66 85 70 85 72 83" />
    </>
  ),
  /** A kite: something to go out and do. */
  kite: (
    <path d="M56 10L80 31L54 60L37 28ZM56 10L54 60M37 28L80 31M54 60C54 68 45 67 42 73C39 79 31 76 27 82M46 63L51 71M36 71L38 80" />
  ),
  /** A seedling. */
  seedling: (
    <path d="M48 88V48M48 66C34 66 24 57 23 42C38 42 48 51 48 66ZM48 50C48 34 58 23 74 22C75 38 65 50 48 50Z" />
  ),
  /** Stones, one on the other: still. */
  stones: (
    <path d="M19 77C19 69 32 66 48 66C64 66 77 69 77 77C77 85 64 88 48 88C32 88 19 85 19 77ZM29 56C29 49 38 46 49 46C60 46 68 50 68 57C68 63 59 66 48 66C37 66 29 63 29 56ZM36 37C36 32 41 29 48 29C55 29 60 32 60 38C60 43 55 46 48 46C41 46 36 43 36 37ZM42 21C42 18 44.5 16 48 16C51.5 16 54 18 54 22C54 26 51.5 29 48 29C44.5 29 42 25 42 21Z" />
  ),
  /** An open hand: five senses, counted on the fingers. */
  hand: (
    <path d="M34 88V77C27 70 20 61 15.5 53C13 48 19 43.5 23 48L31 58V27C31 20.5 40 20.5 40 27V47M40 27V18C40 11.5 49 11.5 49 18V47M49 22C49 15.5 58 15.5 58 22V49M58 31C58 24.5 67 24.5 67 31V60C67 69 63 73 61 78V88M41 62C47 58.5 53 59 58 63" />
  ),
  /** A thread that comes untangled. */
  thread: (
    <path d="M10 66C6 44 22 22 40 26C58 30 56 62 38 62C20 62 18 34 36 30C56 26 66 46 56 60C46 74 22 72 22 54C22 36 46 18 58 34C70 50 58 78 74 78C80 78 84 75 88 72" />
  ),
  /** Words, and kinder words in answer. */
  words: (
    <path d="M18 13H55C60 13 63 16 63 21V39C63 44 60 47 55 47H34L24 57V47H18C13 47 10 44 10 39V21C10 16 13 13 18 13ZM21 31L27 25L33 34L39 25L45 34L52 26M71 42H78C83 42 86 45 86 50V65C86 70 83 73 78 73H76V83L65 73H46C41 73 38 70 38 65V56M50 59C54 55 58 55 62 59C66 63 70 63 74 59" />
  ),
  /** A hammock: nothing has to be held up. */
  hammock: (
    <>
      <path d="M14 88V18M82 88V18M14 30L27 44M14 30L22 48M82 30L69 44M82 30L74 48" />
      <path d="M20 42C26 80 70 80 76 42C66 62 30 62 20 42ZM36 56L35 68M48 58V71M60 56L61 68" />
    </>
  ),
  /** A tree with two boughs: what can be done about a worry, and what cannot. */
  tree: (
    <>
      <path d="M44 88C45 76 44 68 45 62C38 58 32 53 28 46M52 88C51 78 52 70 51 62C58 58 64 53 68 44M48 64V44" />
      <path d="M29 47C20 48 13 42 14 34C9 28 13 19 21 19C24 10 36 8 42 14C49 7 62 9 65 17C74 15 83 22 80 31C85 38 80 47 70 46C65 51 56 50 53 45C48 50 40 50 37 46C34 48 31 48 29 47Z" />
    </>
  ),
  /** A key: what is shut may open, tooth by tooth. */
  key: (
    <>
      <path d="M48 44A16 16 0 1 0 48 12A16 16 0 1 0 48 44ZM48 34A6 6 0 1 0 48 22A6 6 0 1 0 48 34Z" />
      <path d="M43 43V88H53V82H64V74H58V68H64V60H53V43" />
    </>
  ),
  /** A ladder with low rungs, leaning on a wall. */
  ladder: (
    <>
      <path d="M26 88L50 12M46 88L70 12M29.500 77H49.500M33.500 64H53.500M37.600 51H57.600M41.700 38H61.700M45.800 25H65.800" />
      <path d="M80 88V10M80 30H88M80 50H88M80 70H88" />
    </>
  ),
  /** A leaf with its veins. */
  leaf: (
    <path d="M20 88C26 72 36 56 54 40M31 66C16 46 26 20 78 12C80 50 62 74 31 66ZM40 54C38 47 38 42 40 36M51 43C49 37 50 32 52 27M43 51C50 54 56 54 62 52M54 40C60 42 66 41 71 38" />
  ),
  /** A bird at rest. */
  bird: (
    <>
      <path d="M23 46C20 30 36 22 46 32C54 40 64 40 86 36L74 50C72 64 60 70 46 70C32 70 24 62 23 50L11 48L23 42M34 37A0.500 0.500 0 1 0 34.100 37" />
      <path d="M42 50C50 49 58 51 66 48C63 59 53 64 44 60M42 70L39 88M52 69.500L55 88" />
    </>
  ),
  /** A compass: a direction, and no place to arrive at. */
  compass: (
    <>
      <path d="M48 82A33 33 0 1 0 48 16A33 33 0 1 0 48 82ZM48 10V16M48 24V28M48 70V74M23 49H27M69 49H73" />
      <path d="M62 35L53 54L34 63L43 44ZM48 51A2 2 0 1 0 48 47A2 2 0 1 0 48 51Z" />
    </>
  ),
  /** A cup of tea that somebody made for you. */
  cup: (
    <>
      <path d="M20 44H68V58C68 72 60 80 48 80H40C28 80 20 72 20 58ZM68 50C78 47 84 52 82 59C80 66 72 68 66 67M14 86H74" />
      <path d="M44 70C36 65 33 61 34 57C35 53 41 52 44 57C47 52 53 53 54 57C55 61 52 65 44 70ZM36 34C32 29 40 25 36 19M50 34C46 29 54 25 50 19" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type DrawingName = keyof typeof drawings;

/** Names that a guide may use. */
export const drawingNames = Object.keys(drawings) as [DrawingName, ...DrawingName[]];

/** The lines of a drawing as path data, for paper that is not drawn by React. */
export function drawingPaths(name: DrawingName): string[] {
  return pathsIn(drawings[name]);
}

function pathsIn(node: ReactNode): string[] {
  if (Array.isArray(node)) return node.flatMap(pathsIn);
  if (!isValidElement<{ d?: string; children?: ReactNode }>(node)) return [];
  return node.props.d ? [node.props.d] : pathsIn(node.props.children);
}

type Props = { name: DrawingName; className?: string };

/** A technique's line drawing. It decorates; the words beside it say what it is. */
export function Drawing({ name, className = "size-24" }: Props) {
  return <LineDrawing lines={drawingPaths(name).join("")} className={className} />;
}
