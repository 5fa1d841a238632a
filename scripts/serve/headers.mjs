/**
 * The one content security policy. Nothing inline is allowed but what carries the nonce of this one answer.
 * @param {string} [nonce]
 */
export function contentSecurityPolicy(nonce) {
  return [
    "default-src 'none'",
    nonce ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * What every answer carries. HSTS only where the site is reached by HTTPS: on a machine of one's own it would
 * lock every other project out of localhost.
 * @param {Pick<import("#settings.mjs").Settings, "AUTH_URL">} settings
 * @returns {Record<string, string>}
 */
export function securityHeaders({ AUTH_URL }) {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    // Not "no-referrer": with it, browsers send our own forms with "Origin: null".
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(AUTH_URL.startsWith("https:") && { "Strict-Transport-Security": "max-age=31536000" }),
  };
}
