import { expect, test } from "vitest";
import SuggestPage from "./page.tsx";

const ledTo = (query: Record<string, string | string[]>) =>
  SuggestPage({ searchParams: Promise.resolve(query) }).then(
    () => undefined,
    (thrown: { digest?: string }) => thrown.digest?.split(";")[2],
  );

test("what is ticked on the desk becomes a plan with each guide’s own dose, under the name that it came with", async () => {
  const practice = ["gratitude", "breathing"];
  expect(await ledTo({ practice, make: "link", by: "Northside Clinic" })).toMatch(
    /^\/clinicians\/suggest\?gratitude=\d+m-[a-z0-9,]+&breathing=\d+m-[a-z0-9,]+&from=Northside\+Clinic$/,
  );
  expect(await ledTo({ practice: "breathing", make: "link", by: "Ward 7" })).toMatch(
    /^\/clinicians\/suggest\?breathing=\d+m-[a-z0-9,]+$/,
  );
  expect(await ledTo({ make: "link" })).toBeUndefined();
});
