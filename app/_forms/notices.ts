import { noRoomWords } from "./no-room.ts";

/**
 * All that a page can say was just done, by the page as its route is written: a key for the address, and the words. Where
 * the words are empty the page shows by itself what came of it, and only has to be led to the place.
 */
export const notices = {
  "/today": {
    noted: "What you wrote is saved.",
    "taken-back": "Taken back.",
    written: "",
    evening: "Kept.",
    "evening-back": "Taken back.",
    /** For a page that stood open over night. */
    "another-day": "",
  },
  "/today/[item]": {
    noted: "What you wrote is saved.",
    "taken-back": "Taken back.",
    written: "",
  },
  "/progress": { day: "Saved. The day reads as you left it." },
  "/plan": {
    added: "Saved. This is in your plan from today.",
    full: `${noRoomWords.practices} What you chose is not lost: it waits for a day, and is shown where you sign in.`,
    unfit:
      "The guide has changed since you chose, and no longer offers it like that, so it is not in your plan. What you chose is not lost: it waits for a day, and is shown where you sign in.",
    changed: "Saved. The change holds from today; the days before keep what they asked.",
    moved: "Moved. Today shows your practices in this order too.",
    paused: "Paused. Nothing is asked of you on those days, and nothing is lost.",
    "goes-on": "Your plan goes on from today.",
    finished: "Finished, which is a good way for a practice to end. Your record is kept.",
    resumed: "Taken up again, from today.",
  },
  "/plan/[item]/[day]": { evening: "Kept.", "evening-back": "Taken back." },
  "/plan/[item]": {
    rests: "Saved. That day asks for nothing.",
    "rests-not": "Taken back. That day is like any other.",
    swapped:
      "This takes the place of the one before, which is finished. It has taken over the days, the moment and any reminder: see whether they fit.",
    "by-calendar": "Saved. It is in your private calendar, whose address you can give to a calendar app.",
    "by-email": "Saved. A mail comes at that time, on days when there is something to remind you of.",
    "no-reminder": "Saved. Nothing reminds you of it.",
  },
  "/reminders": {
    "all-in-calendar":
      "Your practices are in a private calendar. Its address is below: give it to your calendar app.",
    stopped: "You will get no more reminders by e-mail.",
    renewed: "Your calendar has a new address. The old one no longer shows anything.",
    revoked: "The address is taken back. Whoever tries it finds nothing.",
  },
  "/review": {
    keep: "Noted. The practice goes on as it is.",
    smaller: "Saved. The practice is smaller from today; the days before keep what they asked.",
    pause: "Paused from today. It goes on by itself afterwards.",
    finish: "Finished. Your record is kept, and you can take the practice up again whenever you like.",
  },
  "/review/[item]/next": {
    changed:
      "This practice was changed in another window meanwhile, so nothing was done. Below is what it asks now.",
  },
  "/path": {
    begun: "Begun. The first week is in your plan from today.",
    on: "The next week begins today, and what it asks for is in your plan.",
    again: "The week begins again today. What is in your plan stays.",
    stopped: "The path ends here, and that is fine. What is in your plan stays, until you change it there.",
    changed: "Your path was changed in another window meanwhile, so nothing was done. It now reads as below.",
  },
  "/path/begin/[slug]": {
    waits:
      "More is waiting from your network than we can pass on just now, so what you wrote is not on this page yet. It is not lost: it waits for a day, and is shown where you sign in. You can also write it again here.",
  },
  "/path/staying-well/[walk]": {
    walked: "You have come to the end of the path. This sheet is for what you want to remember.",
    kept: "Your sheet is kept.",
  },
  "/journal": {
    full: `${noRoomWords.entries} What you wrote is not lost: it waits for a day, and is kept when you sign in again.`,
    deleted: "Deleted.",
    thrown: "Thrown away.",
  },
  "/journal/[entry]": {
    kept: "Kept in your journal.",
    back: "It is back in your journal.",
  },
  "/journal/[entry]/edit": {
    drafted: "Saved as a draft. It waits here, and in your journal, on any device.",
  },
  "/check-in": { removed: "The check-in is deleted." },
  "/check-in/[kind]/[day]": { saved: "Your answers are kept." },
  "/settings/delete-days": { gone: "What you wrote down for those days is deleted." },
  "/settings/import": {
    waits: "",
    "no-export":
      "That is not a file that Tend has written, or something in it was changed. Choose the file “tend-export” in which you took everything along.",
    newer: "That file comes from a newer Tend than this one, which cannot read it yet. Nothing was changed.",
    failed: "We cannot reach your records just now, so nothing was taken in. Please try again in a minute.",
    done: "Taken in. What was here before is as it was.",
    left: "Nothing was taken in, and we have forgotten the file.",
  },
  "/settings/sign-in": {
    "other-out": "That browser is signed out.",
    "address-asked":
      "Two mails are on their way, one to each address. Open the link in both and press the button there.",
    "address-kept": "Your address stays as it is. The links in the two mails open nothing any more.",
    "passkey-added": "The passkey is added. Next time you can sign in with it.",
    "passkey-renamed": "The passkey has its new name.",
    "passkey-removed":
      "The passkey is removed, and signs nobody in any more. Your device may still list it; you can delete it there.",
    "provider-out": "That site vouches for you no longer. You sign in by links or passkeys.",
    "others-out": "You are signed out everywhere but here.",
  },
  "/care-plan": { saved: "Your care plan is kept." },
  "/plan/new": { cleared: "Your answers are cleared." },
  "/summary": {
    changed:
      "Your record has changed since you saw the preview, so no link was made. It now reads as below. Look at it, and press again.",
    letters:
      "Your words have letters that our PDF cannot write. Print the summary instead: in most browsers one of the printers is “Save as PDF”.",
    failed:
      "Something went wrong on our side, and there is no PDF. Please try again, or print the summary instead.",
    shared: "The link is ready. Give it to whom you like, and to nobody else.",
    revoked: "The link is taken back. Whoever tries it finds nothing.",
  },
} as const;
