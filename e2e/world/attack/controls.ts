/** Every server action there is, and how its own form is sent. One that has no entry here fails a story. */
import { addDays } from "#domain/day.ts";
import { issuer, type Whole } from "./whole-record.ts";

/** What comes of it when its owner sends it: their rows change, something is kept in their browser, or it is only answered. */
type Effect = "rows" | "browser" | "answer";

export type Control = {
  /** The page that its form stands on. */
  on: (whole: Whole) => string;
  /** What is typed or chosen, in place of what stands in the form. */
  says: (whole: Whole) => Record<string, string>;
  effect: Effect;
  /** The names of those that are sent before it: their answers wait in the browser. */
  after: string[];
};

function control(
  on: string | ((whole: Whole) => string),
  says: Record<string, string> | ((whole: Whole) => Record<string, string>) = {},
  effect: Effect = "rows",
  after: string[] = [],
): Control {
  return {
    on: typeof on === "string" ? () => on : on,
    says: typeof says === "function" ? says : () => says,
    effect,
    after,
  };
}

const builder = ["answerNeeds", "answerExtent", "answerTime", "choosePractices", "shapePractice"];
const change = ({ item }: Whole) => `/plan/${item}`;
const pausing = ({ today }: Whole) => ({ from: today, until: addDays(today, 2) });

/** By the name under which an action is exported. */
export const controls: Record<string, Control> = {
  addFromGuide: control("/guides/breathing", { cue: "water the plants" }),
  adoptLinkedPlan: control(
    "/suggested?breathing=5m-daily",
    ({ today }) => ({ suggested: "breathing=5m-daily", practice: "breathing", from: today }),
    "browser",
  ),
  answerAround: control("/plan/new/around", {}, "browser", builder.slice(0, 1)),
  answerCheckIn: control("/check-in/who-5", {
    cheerful: "3",
    calm: "3",
    active: "3",
    rested: "3",
    interested: "3",
  }),
  answerEvening: control("/today", ({ today }) => ({ day: today, answer: "good" })),
  answerExtent: control("/plan/new/how-much", {}, "browser", builder.slice(0, 1)),
  answerNeeds: control("/plan/new", {}, "browser"),
  answerReview: control(({ item }) => `/review/${item}`, { helped: "worse" }),
  answerTime: control("/plan/new/time", {}, "browser", builder.slice(0, 2)),
  answerAddressChange: control("/sign-in/new-address?token=unknown", { token: "unknown" }, "answer"),
  beginAdding: control("/settings/sign-in/passkey", { name: "Phone" }, "answer"),
  beginFromPath: control("/paths/four-weeks-towards-sleep"),
  beginPasskey: control("/sign-in", {}, "answer"),
  beginPath: control("/path/begin/four-weeks-towards-sleep"),
  changeAddress: control("/settings/sign-in/address", ({ id }) => ({ email: `new-${id}@example.org` })),
  changePractice: control(change, { minutes: "10", cue: "sit down" }),
  changeSettings: control("/settings", { clockHours: "12", name: "Somebody" }),
  chooseNext: control(({ item }) => `/review/${item}/next`, { change: "finish" }),
  choosePractices: control("/plan/new/choose", { chosen: "nature" }, "browser", builder.slice(0, 3)),
  chooseReminder: control(change, { remind: "calendar" }),
  clearAnswers: control("/plan/new/look", {}, "browser", builder),
  confirmSignIn: control("/sign-in/confirm?token=unknown", { token: "unknown" }, "answer"),
  deleteAccount: control("/settings/delete", { word: "delete" }),
  deleteDays: control("/settings/delete-days", ({ today }) => ({ from: today, to: today })),
  finish: control(change),
  finishAdding: control("/settings/sign-in/passkey", { name: "Phone", credential: "{}" }, "answer"),
  finishSignIn: control("/sign-in", {}, "answer"),
  goOnAlong: control("/path", { step: "stop" }),
  goOnWithAll: control("/plan/pause"),
  goOnWithIt: control(({ paused }) => `/plan/${paused}`),
  keepAddress: control("/settings/sign-in"),
  keepDraft: control(
    ({ item }) => `/today/${item}`,
    ({ draft }) => ({ draft }),
  ),
  keepSheet: control(({ walk }) => `/path/staying-well/${walk}`, { signs: "I sleep badly" }),
  keepWithTool: control("/guides/challenging-thoughts", { situation: "Kept" }),
  keepWritten: control(({ entry }) => `/journal/${entry}/edit`, { journal: "Written anew" }),
  leaveIt: control("/settings/import"),
  movePlace: control("/plan", ({ item }) => ({ item, direction: "down" })),
  pauseAll: control("/plan/pause", pausing),
  pauseIt: control(change, pausing),
  previewSummary: control("/summary", {}, "browser"),
  putAllInCalendar: control("/reminders"),
  putEntryBack: control(
    ({ deletedEntry }) => `/journal?saved=deleted&about=${deletedEntry}`,
    ({ deletedEntry }) => ({ entryId: deletedEntry }),
  ),
  putInPlace: control(({ item }) => `/review/${item}/swap`),
  removeCheckIn: control(({ today }) => `/check-in/who-5/${today}`),
  removeEntry: control(({ entry }) => `/journal/${entry}`),
  removeOwnPasskey: control("/settings/sign-in", ({ passkey }) => ({ id: passkey })),
  renameOwnPasskey: control("/settings/sign-in", ({ passkey }) => ({ id: passkey, name: "My phone" })),
  renewAddress: control("/reminders"),
  requestLink: control("/sign-in", { email: "no address" }, "answer"),
  requestLinkAgain: control("/sign-in/again", {}, "browser"),
  restOn: control(change, ({ today }) => ({ day: addDays(today, 1) })),
  resumeIt: control(({ finished }) => `/plan/${finished}`),
  revokeAddress: control("/reminders"),
  revokeLink: control("/summary"),
  saveDay: control("/today", { state: "tiny" }),
  savePlan: control("/plan/new/look", {}, "rows", builder),
  sayPractised: control(({ item }) => `/today/${item}`, { state: "tiny" }),
  searchJournal: control("/journal/search", { words: "dog" }, "browser"),
  shapePractice: control("/plan/new/shape/nature", { cue: "come home" }, "browser", builder.slice(0, 4)),
  shareSummaryOf: control("/summary"),
  signInByPasskey: control("/sign-in", { credential: "{}" }, "answer"),
  signInByProvider: control("/sign-in", {}, "answer"),
  signOutAction: control("/settings"),
  signOutOther: control("/settings/sign-in"),
  signOutOthers: control("/settings/sign-in"),
  stopMails: control("/reminders"),
  stopVouching: control("/settings/sign-in", { issuer }),
  takeIn: control("/settings/import"),
  throwAway: control("/journal", ({ draft }) => ({ entryId: draft })),
  writeCarePlan: control("/care-plan/write", { alone: "Walk" }),
};
