/** What came of a press behind a link in a mail about a change of address, as its page says it. */
export const outcomes = {
  half: {
    title: "One more press",
    lede: "Thank you, that is noted. The other address has a mail too.",
    more: "Open the link there and press the button. Until then your address stays as it was.",
  },
  changed: {
    title: "Your address is changed",
    lede: "From now on you sign in with the new one.",
    more: "Every other browser was signed out. Links that we sent to the old address open nothing any more.",
  },
  taken: {
    title: "This address could not be used",
    lede: "Your address stays as it was, for the new one has a place of its own in Tend.",
    more: "If that one is yours too, sign in with it and see which of the two you want to keep.",
  },
  stopped: {
    title: "The change is stopped",
    lede: "The address stays as it was.",
    more: "If somebody else asked for the change, they were signed in as you. Sign in, and look under Settings at where you are signed in. There you can sign out every browser that is not yours.",
  },
  over: {
    title: "This change is over",
    lede: "It has been made or stopped already, or the link is too old, or a part of the link is missing.",
    more: "Which address you sign in with now, you can see under Settings.",
  },
} as const;

export type Outcome = keyof typeof outcomes;

/** By what stands in the address; a link that is over where that is nothing we know. */
export function outcomeOf(came: string | string[] | undefined): (typeof outcomes)[Outcome] {
  return typeof came === "string" && isOutcome(came) ? outcomes[came] : outcomes.over;
}

function isOutcome(text: string): text is Outcome {
  return Object.hasOwn(outcomes, text);
}
