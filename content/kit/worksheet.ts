import { type RefObject, useEffect, useRef, useState } from "react";
import { useLeaveWarning } from "./leave-warning.ts";
import { isBlank, restored, type Written } from "./written.ts";

export type Worksheet = {
  /** For the element around the fields, which needs `onChange={read}` too. */
  fields: RefObject<HTMLDivElement | null>;
  written: Written;
  read: () => void;
  clear: () => void;
  /** Undefined while nothing was cleared. */
  putBack: (() => void) | undefined;
};

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A worksheet: a tool to write on. The words live in its fields, so that no render can take them away, and `written` follows them.
 * It sends nothing by itself. Until the page around it has kept the words, the browser asks before it is left with words on it.
 */
export function useWorksheet(): Worksheet {
  const fields = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState<Written>({});
  const [cleared, setCleared] = useState<Written>({});
  useLeaveWarning(!isBlank(written) || !isBlank(cleared));

  const read = () => setWritten(wordsOf(fieldsOf(fields.current)));
  // Someone may have begun to write before this script came.
  useEffect(read, []);

  function change(put: (field: Field) => void) {
    const each = fieldsOf(fields.current);
    for (const field of each) put(field);
    setWritten(wordsOf(each));
    each[0]?.focus();
  }

  return {
    fields,
    written,
    read,
    clear() {
      const each = fieldsOf(fields.current);
      const now = wordsOf(each);
      setCleared(Object.fromEntries(each.map((field) => [field.name, kept(field, now, cleared)])));
      change(empty);
    },
    putBack: isBlank(cleared)
      ? undefined
      : () => {
          const now = wordsOf(fieldsOf(fields.current));
          change((field) => fill(field, kept(field, now, cleared)));
          setCleared({});
        },
  };
}

function fieldsOf(around: HTMLElement | null): Field[] {
  return [...(around?.querySelectorAll<Field>("input[name], select[name], textarea[name]") ?? [])];
}

/** What stands in the fields below an element, by their names, as they would be sent: of a choice, the one that is chosen. */
export function writtenBelow(around: HTMLElement | null): Written {
  return wordsOf(fieldsOf(around));
}

function wordsOf(fields: Field[]): Written {
  const chosen = fields.filter((field) => field.type !== "radio" || isTicked(field));
  return Object.fromEntries(chosen.map((field) => [field.name, wordsIn(field)]));
}

function wordsIn(field: Field): string {
  return canTick(field) && !field.checked ? "" : field.value;
}

function isTicked(field: Field): boolean {
  return field instanceof HTMLInputElement && field.checked;
}

/** What was cleared earlier and what stands here now, as one: only running text can hold both. */
function kept({ name, type }: Field, now: Written, cleared: Written): string {
  const [before = "", words = ""] = [cleared[name], now[name]];
  return type === "textarea" ? restored(before, words) : words || before;
}

function empty(field: Field) {
  fill(field, "");
}

function fill(field: Field, words: string) {
  if (field.type === "radio" && field instanceof HTMLInputElement) field.checked = field.value === words;
  else if (canTick(field)) field.checked = words !== "";
  else field.value = words;
}

function canTick(field: Field): field is HTMLInputElement {
  return field.type === "checkbox";
}
