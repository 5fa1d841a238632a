/** How long to write for, in minutes. */
export const lengths = [2, 5, 10, 15, 20];
export const usualWriting = 15;
