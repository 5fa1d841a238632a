/** The answers in the builder as words: on its questions, and where they are read back. */

export const extents = {
  little: "A little",
  some: "Some",
  lot: "A lot, or for two weeks or more",
} as const;

export const times = { "2": "2 minutes", "5": "5 minutes", "15": "15 minutes" } as const;

export const energies = { low: "Low", ok: "OK" } as const;
