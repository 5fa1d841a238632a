/** Where a page says what was just saved: an address that ends with it brings the focus there, without a script too. */
export const saidId = "said";
