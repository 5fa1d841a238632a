import { expect, test, vi } from "vitest";
import { POST } from "./route.ts";

vi.mock("#app/_member/auth.ts", () => ({ currentMember: async () => undefined }));

test("of whoever is not signed in no file is read", async () => {
  const request = new Request("http://localhost/settings/import/file", { method: "POST", body: "a" });
  const read = vi.spyOn(request, "formData");
  const answer = await POST(request);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/sign-in?to=%2Fsettings%2Fimport"]);
  expect(read).not.toHaveBeenCalled();
});
