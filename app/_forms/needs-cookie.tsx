/**
 * Said beside what comes along through sign-in. With a script a form says so itself once it is sent, and stays as it is
 * (components/form/reach.ts); without one nobody can tell before the words have left the page.
 */
export function NeedsCookie() {
  return (
    <span className="without-script">
      Signing in needs a cookie. If your browser blocks cookies, copy your words first: without one they
      cannot come along.
    </span>
  );
}
