/** What the drawings share. They are about as wide as a phone, so that their letters are as large as the page's. */
export const width = 320;

/** Room for the numbers at the left. */
export const left = 20;
