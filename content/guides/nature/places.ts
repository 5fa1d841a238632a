/** A sort of place out of doors, or as near to it as one can get, and what to look for there. */
export const greenPlaces = [
  {
    id: "park",
    label: "A park, a wood or a field",
    look: "Choose one tree. Look at it from the ground to the top, and then at what lives on it.",
  },
  {
    id: "water",
    label: "A river, a lake or the sea",
    look: "Find where the water moves and where it rests. Listen for the sound that is furthest away.",
  },
  {
    id: "garden",
    label: "A garden or an allotment",
    look: "See what has changed since last time. Touch some earth, a leaf, a stone.",
  },
  {
    id: "street",
    label: "A street with trees",
    look: "Look up. Count the birds between two lamp posts, or the greens between two corners.",
  },
  {
    id: "window",
    label: "A balcony, a doorstep or a window",
    look: "Look at the sky for as long as you can. Watch one cloud, or the place where one might be.",
  },
] as const;

/** What to look for in a place, by its id; empty while none is chosen. */
export function lookFor(id: string): string {
  return greenPlaces.find((place) => place.id === id)?.look ?? "";
}

/** What was noticed there, by the senses. */
export const noticings = [
  { name: "nature-saw", label: "Something I saw" },
  { name: "nature-heard", label: "Something I heard" },
  { name: "nature-felt", label: "Something I felt or smelled" },
] as const;
