/**
 * On Help now: shows the country of the browser's own time zone first, and makes a list to choose from of the links to
 * the others. The zone is compared with what stands in the page. Nothing is sent, and nothing kept. Where no country has that
 * zone, the links stay, each with its number to ring: somebody may be abroad, or have a browser that tells nobody where it is.
 */
const root = document.documentElement;
const nav = document.getElementById("countries") as HTMLElement;
const choice = nav.querySelector("#countries-list") as HTMLElement;
const links = [...choice.querySelectorAll<HTMLAnchorElement>('li > a[href^="#"]')];
const select = document.createElement("select");
/** Every country at once, to print or to look through. */
const every = "every";
const world = "001";

for (const link of links) select.add(new Option(link.textContent ?? "", code(link)));
select.add(new Option("Every country, on one page", every));
select.className = "input";
select.setAttribute("aria-labelledby", "countries-title");
show(asked() ?? here());

select.addEventListener("change", () => show(select.value));
addEventListener("hashchange", () => {
  const country = asked();
  if (!country) return;
  show(country);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
});

/** The country that the address names: "#GB", or a part of it, as "#GB-abuse". */
function asked(): string | undefined {
  const [country] = location.hash.slice(1).split("-");
  return links.map(code).find((each) => each === country);
}

function here(): string | undefined {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const link = links.find(({ dataset }) => dataset.zones?.split(" ").includes(zone));
  return link && code(link);
}

function code(link: HTMLAnchorElement): string {
  return link.hash.slice(1);
}

function show(known: string | undefined) {
  const country = known ?? world;
  if (known) choice.replaceWith(select);
  root.dataset.country = country;
  root.toggleAttribute("data-known", known !== undefined);
  select.value = country;
  for (const section of document.querySelectorAll<HTMLElement>(".country")) {
    section.toggleAttribute("data-chosen", section.id === country || country === every);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-lines]")) {
    const lines = document.getElementById(`${country}-${link.dataset.lines}`);
    link.hash = lines ? lines.id : "countries";
    link.textContent = lines
      ? `${select.selectedOptions[0]?.text}: ${link.dataset.title?.toLowerCase()}`
      : link.title;
  }
}

export {};
