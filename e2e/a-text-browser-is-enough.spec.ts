import { asMember } from "#db/client.ts";
import { getMember } from "#db/members.ts";
import { listPlan } from "#db/plan/plans.ts";
import { logs } from "#db/schema.ts";
import { listNotes } from "#db/summary/notes.ts";
import { enrol, expect, test } from "./world/member.ts";
import { hasTextBrowser, openTextBrowser } from "./world/text-browser.ts";

test.skip(!hasTextBrowser, "w3m is not installed");

test("somebody with a text browser reads, signs in, plans, writes down and signs out", async ({
  tend,
  address,
}) => {
  test.setTimeout(240_000);
  const member = await enrol(address);
  // Other stories were told to this Tend before.
  const before = (await tend.log()).length;
  const browser = await openTextBrowser(tend.url);
  try {
    await browser.open(`${tend.url}/search?q=breath`);
    await browser.see("Slow breathing");
    await browser.open(`${tend.url}/guides/breathing`);
    const guide = await browser.see("The moving ring needs JavaScript.");
    expect(guide).not.toMatch(/Start|Fill the screen|Try again|Print/);
    await browser.open(`${tend.url}/sign-in?to=/guides/breathing`);
    await browser.see("Send me a link");
    await browser.type("Your e-mail", address);
    await browser.press("Send me a link");
    await browser.see("Look in your mail");
    await browser.open(await tend.inbox.linkFor(address));
    await browser.see("You are about to sign in as");
    await browser.press("^Sign in$");
    await browser.see("Put it in your week");

    await browser.write("^After I", "put the kettle on");
    await browser.press("Add to my plan");
    await browser.see("put the kettle on");
    const [item] = await listPlan(member.id);
    expect(item?.versions[0]?.cue).toBe("put the kettle on");

    await browser.open(`${tend.url}/today`);
    await browser.see("A note, for you alone");
    await browser.press("Done .Slow");
    await browser.see("Undo");
    await browser.write("A note, for you alone", "Slowly, by the window.");
    await browser.press("Save the note");
    await browser.see("Slowly, by the window.");
    const [log] = await asMember(member.id, (tx) => tx.select().from(logs));
    const [note] = await listNotes(member.id, member.today, member.today);
    expect([log?.state, note?.words]).toEqual(["done", "Slowly, by the window."]);

    await browser.open(`${tend.url}/settings`);
    await browser.see("What we may call you");
    await browser.type("What we may call you", "Ann");
    await browser.press("^Save");
    await browser.see("Saved");
    expect((await getMember(member.id))?.name).toBe("Ann");

    await browser.open(`${tend.url}/sign-in`);
    await browser.see("You are signed in");
    await browser.press("Sign out");
    await browser.see("You are signed out");
    await browser.open(`${tend.url}/today`);
    await browser.see("Your e-mail address");
    expect((await tend.log()).slice(before)).not.toContain('"status":403');
  } finally {
    await browser.close();
  }
});
