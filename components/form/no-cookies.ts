/**
 * Sent along with an action by a browser that says it keeps no cookies. The answer that sets one may lead to a page which
 * is drawn as if it had come back already, so nothing later on the way can tell.
 */
export const noCookiesHeader = "tend-no-cookies";
