/** The same export as tables, for spreadsheets. docs/export.md explains the columns. */
import { stayingWellParts } from "#domain/path/staying-well.ts";
import { type Terms, termNames } from "#domain/practice/terms.ts";
import { toCsv } from "./csv.ts";
import type { ExportedCheckIn, ExportedEntry, ExportedPractice, TendExport } from "./export.ts";

type Cell = string | number | null;
type Table = {
  header: string[];
  /** The rows of one practice, without the two columns that name it. */
  rowsOf: (practice: ExportedPractice) => Cell[][];
};

const tables = {
  practices: {
    header: ["started_on", "finished_on", "holds_from", ...termNames.flatMap(columnsOf)],
    rowsOf: ({ startedOn, finishedOn, versions }) =>
      versions.map((version) => [
        ...[startedOn, finishedOn, version.holdsFrom],
        ...termNames.flatMap((name) => cellsOf(version, name)),
      ]),
  },
  pauses: {
    header: ["from", "until"],
    rowsOf: ({ pauses }) => pauses.map(({ from, until }) => [from, until]),
  },
  days: {
    header: ["day", "state", "before", "after", "note", "zone", "saved_at"],
    rowsOf: ({ days }) =>
      days.map(({ day, state, before, after, note, zone, savedAt }) => [
        ...[day, state, before, after, note, zone, savedAt],
      ]),
  },
  reviews: {
    header: ["day", "helped", "in_the_way", "proposed", "chosen", "saved_at"],
    rowsOf: ({ reviews }) =>
      reviews.map(({ day, helped, inTheWay, proposed, chosen, savedAt }) => [
        ...[day, helped, inTheWay.join(" "), proposed, chosen, savedAt],
      ]),
  },
} satisfies Record<string, Table>;

/** "obstaclePlan" is "obstacle_plan"; days or times a week have a column each. */
function columnsOf(name: keyof Terms): string[] {
  if (name === "schedule") return ["weekdays", "times_per_week"];
  return [snake(name)];
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function cellsOf({ schedule, ...others }: Terms, name: keyof Terms): Cell[] {
  if (name !== "schedule") return [others[name]];
  return schedule.kind === "days" ? [schedule.days.join(" "), null] : [null, schedule.times];
}

type OwnTable = { header: string[]; rowsOf: (taken: Taken) => Cell[][] };

/** What belongs to no practice. */
const ownTables = {
  "check-ins": {
    header: ["kind", "day", "statement", "option", "zone", "saved_at"],
    rowsOf: ({ checkIns }) => checkIns.flatMap(rowsOfCheckIn),
  },
  journal: {
    header: ["entry", "kind", "day", "guide", "asked", "words", "zone", "saved_at", "changed_at"],
    rowsOf: ({ journal }) => journal.entries.flatMap(rowsOfEntry),
  },
  evenings: {
    header: ["day", "answer", "zone", "saved_at"],
    rowsOf: ({ evenings }) => evenings.map(({ day, answer, zone, savedAt }) => [day, answer, zone, savedAt]),
  },
  paths: {
    header: [
      ...["path", "began_on", "week", "week_from", "ended_on", "hope"],
      ...[...stayingWellParts.map(snake), "saved_at"],
    ],
    rowsOf: ({ paths }) =>
      paths.map(({ path, beganOn, week, weekFrom, endedOn, words, savedAt }) => [
        ...[path, beganOn, week, weekFrom, endedOn, words.hope],
        ...[...stayingWellParts.map((part) => words[part]), savedAt],
      ]),
  },
  "care-plan": {
    header: ["field", "words", "saved_at"],
    rowsOf: ({ carePlan }) => carePlan.map(({ field, words, savedAt }) => [field, words, savedAt]),
  },
} satisfies Record<string, OwnTable>;

/** What the tables are made from. */
type Taken = Pick<TendExport, "practices" | "checkIns" | "journal" | "evenings" | "paths" | "carePlan">;

/** The tables of an export, one file each. */
export type ExportTable = keyof typeof tables | keyof typeof ownTables;
export const exportTables = [...Object.keys(tables), ...Object.keys(ownTables)] as readonly ExportTable[];

/** One table of an export as CSV. Each row that is about a practice begins with its guide and its id. */
export function tableAsCsv(taken: Taken, name: ExportTable): string {
  if (isOwnTable(name)) return toCsv(ownTables[name].header, ownTables[name].rowsOf(taken));
  const { header, rowsOf }: Table = tables[name];
  const rows = taken.practices.flatMap((practice) =>
    rowsOf(practice).map((row) => [practice.guide, practice.id, ...row]),
  );
  return toCsv(["guide", "practice", ...header], rows);
}

function isOwnTable(name: ExportTable): name is keyof typeof ownTables {
  return Object.hasOwn(ownTables, name);
}

/** A row for each statement. */
function rowsOfCheckIn({ kind, day, answers, zone, savedAt }: ExportedCheckIn): Cell[][] {
  return Object.entries(answers).map(([statement, option]) => [kind, day, statement, option, zone, savedAt]);
}

/** A row for each field that says something. */
function rowsOfEntry({ id, kind, day, guide, fields, zone, savedAt, changedAt }: ExportedEntry): Cell[][] {
  return fields.map(({ label, words }) => [id, kind, day, guide, label, words, zone, savedAt, changedAt]);
}
