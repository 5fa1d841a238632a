/** Public pages that are sheets to fill in and belong to no guide. */
type Blank = { href: string; title: string; summary: string; searchWords: string[] };

export const blankCheckIns: Blank = {
  href: "/check-in/blank",
  title: "Check-ins on paper",
  summary:
    "WHO-5 and PHQ-4 as published, and a reflection on what can grow: to fill in by hand, with how they are added up.",
  searchWords: [
    "who-5",
    "who5",
    "phq-4",
    "phq4",
    "questionnaire",
    "check-in",
    "screening",
    "well-being index",
  ],
};

export const blankCarePlan: Blank = {
  href: "/care-plan/blank",
  title: "A care plan on paper",
  summary:
    "One page for a hard time: signs, what helps, whom to ask, and what you live for. Fill it in here or by hand, and print it.",
  searchWords: [
    ...["care plan", "personal care plan", "safety plan", "crisis plan", "crisis card", "wellness plan"],
    ...["coping plan", "relapse plan", "warning signs", "emergency contacts"],
  ],
};

export const blankStayingWell: Blank = {
  href: "/paths/staying-well",
  title: "A staying-well sheet on paper",
  summary:
    "One page for when things are better: early signs, what helped, what to do in a bad week, and whom to ask. To fill in by hand.",
  searchWords: [
    ...["staying well", "stay well", "relapse prevention", "early signs", "warning signs", "setback"],
    ...["bad week plan", "what helped"],
  ],
};

export const blankMoment: Blank = {
  href: "/name-what-hurts/sheet",
  title: "One moment, five parts, on paper",
  summary:
    "Two pages to see a pattern of one’s own: a circle to fill in by hand, and a made-up example with where it can be broken.",
  searchWords: [
    ...[
      "five areas",
      "five areas worksheet",
      "vicious circle",
      "vicious cycle",
      "hot cross bun",
      "formulation",
    ],
    ...["my pattern", "see my pattern", "thoughts feelings body behaviour"],
  ],
};

export const blanks: readonly Blank[] = [blankCheckIns, blankCarePlan, blankStayingWell, blankMoment];
