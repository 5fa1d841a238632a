/** Of what somebody would like to be able to do again, in UTF-16 units. A file of its own, since the field in the browser asks for it too. */
export const longestHope = 200;
