import { PrintedLink } from "#app/_site/printed-link.tsx";
import { areaPages, guides } from "#content/index.ts";
import { GuideRow } from "./_guides/guide-row.tsx";
import { pageMetadata } from "./_page/page-metadata.ts";
import { HardNow } from "./hard-now.tsx";
import { HomeLandscape } from "./home-landscape.tsx";

export const metadata = pageMetadata({
  path: "/",
  description:
    "Guides to self-healing techniques that say what the evidence is, and a private place to practise them.",
});

/** Where a tired reader may begin: little effort, and a dose of five minutes at most. */
const gentle = guides.filter(({ front }) => front.effort === "low" && Math.min(...front.doses) <= 5);

const steps = [
  {
    title: "Name what is hard",
    text: "A tense chest, a busy head, nights that will not settle. Begin with the thing that drains you most.",
  },
  {
    title: "Try one small practice",
    text: "Each guide has a tool that works right in the page. Nothing you type there is sent unless you press “Keep this”.",
  },
  {
    title: "Give it a place in your week",
    text: "Tie it to something you already do. Log what you did, leave the rest blank, and see how it adds up.",
  },
];

const promises = [
  {
    title: "We say how sure we are",
    text: "Every claim is graded and names its sources. Where a technique did no better than a sham, we say that too.",
  },
  {
    title: "Reading leaves no trace",
    text: (
      <>
        No account, no cookies, no counting of visitors. A plan needs only an{" "}
        <span className="whitespace-nowrap">e-mail</span> address.
      </>
    ),
  },
  {
    title: "A blank day is a blank day",
    text: "No streaks to lose, and nothing that calls you back. You can fill in last week, or not.",
  },
];

export default function Home() {
  return (
    <>
      <header>
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:gap-16">
          <div>
            <h1>Small practices for looking after yourself</h1>
            <p className="lede mt-4">
              Short, honest guides to breathing, sleep and more. Try one right here. You need no account.
            </p>
          </div>
          <HardNow />
        </div>
        <div className="mt-8 md:mt-12">
          <HomeLandscape />
        </div>
      </header>
      <Areas />
      <SmallBeginnings />
      <BuilderAhead />
      <HowItIsUsed />
      <Promises />
      <MoreThanThis />
    </>
  );
}

function Areas() {
  return (
    <section className="mt-16" aria-labelledby="areas-title">
      <h2 id="areas-title">Or choose an area</h2>
      <ul className="mt-5 grid gap-x-10 border-t-2 border-ink sm:grid-cols-2 lg:grid-cols-3">
        {areaPages.map(({ slug, front }) => (
          <li key={slug} className="border-b border-line py-4">
            <h3>
              <PrintedLink className="inline-flex min-h-11 items-center print:block" to={`/areas/${slug}`}>
                {front.title}
              </PrintedLink>
            </h3>
            <p>{front.summary}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        Not sure? <PrintedLink to="/name-what-hurts">Start by naming what hurts</PrintedLink>. Here is{" "}
        <PrintedLink to="/how-self-healing-works">how self-healing works</PrintedLink>, and the{" "}
        <PrintedLink to="/questions">questions people ask</PrintedLink>. Or{" "}
        <PrintedLink to="/paths">walk a path</PrintedLink>: four weeks, one small thing at a time.
      </p>
    </section>
  );
}

function SmallBeginnings() {
  return (
    <section className="mt-16" aria-labelledby="guides-title">
      <h2 id="guides-title">Or begin with something small</h2>
      <ul className="mt-5 border-t-2 border-ink">
        {gentle.map((guide) => (
          <GuideRow key={guide.slug} guide={guide} heading="h3" />
        ))}
      </ul>
      <p className="mt-4">
        <PrintedLink to="/guides">All {guides.length} guides</PrintedLink>, by need, time, effort and kind.
      </p>
    </section>
  );
}

function BuilderAhead() {
  return (
    <section className="mt-16 border-t-2 border-ink pt-6" aria-labelledby="plan-title">
      <h2 id="plan-title">Give it a place in your week</h2>
      <p className="mt-3 max-w-[40rem]">
        Seven short questions lead to a small plan. They take about three minutes, and you need no account
        until you save it.
      </p>
      <p className="buttons mt-5">
        <PrintedLink className="button" to="/plan/new">
          Build a small plan
        </PrintedLink>
      </p>
    </section>
  );
}

function HowItIsUsed() {
  return (
    <section className="mt-16" aria-labelledby="steps-title">
      <h2 id="steps-title">How people use Tend</h2>
      <ol className="mt-6 grid gap-8 md:grid-cols-3 md:gap-10">
        {steps.map((step, index) => (
          <li key={step.title}>
            <p className="font-serif text-[2.25rem] leading-none text-accent" aria-hidden="true">
              {index + 1}
            </p>
            <h3 className="mt-2">{step.title}</h3>
            <p className="mt-1">{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Promises() {
  return (
    <section className="mt-16 border-t-2 border-ink pt-6" aria-labelledby="promises-title">
      <h2 id="promises-title">What you can count on</h2>
      <dl className="mt-5 grid gap-8 md:grid-cols-3 md:gap-10">
        {promises.map((promise) => (
          <div key={promise.title}>
            <dt className="font-semibold">{promise.title}</dt>
            <dd className="mt-1">{promise.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MoreThanThis() {
  return (
    <section className="notice mt-16" aria-labelledby="seek-title">
      <h2 id="seek-title" className="text-h3">
        When it is more than this
      </h2>
      <p className="mt-1">
        If things have been very hard for two weeks or more, talk to someone first. Practices go beside care,
        not in its place. <PrintedLink to="/when-to-seek-help">When to seek help</PrintedLink>.
      </p>
    </section>
  );
}
