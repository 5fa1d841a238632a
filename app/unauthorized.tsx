/** Nothing here asks for it. Where there is none, Next sends one of its own along with every page, in case something would. */
export default function Unauthorized() {
  return null;
}
