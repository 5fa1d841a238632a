import { expect, test } from "vitest";
import { plannedReminder, plannedReminderFields, reminderFields, reminderIn } from "./reminder-form.ts";

const read = (typed: unknown) => reminderIn(reminderFields.parse(typed));

test("a mail needs a time and a day; what stands beside another choice does not matter", () => {
  expect(read({ remind: "email", time: "07:30", days: ["5", "1", "5"] })).toEqual({
    reminder: { by: "email", time: "07:30", days: [1, 5] },
  });
  expect(read({ remind: "email", time: "", days: [] })).toEqual({
    errors: { time: expect.any(String), days: expect.any(String) },
  });
  expect(read({ remind: "email", time: "7:30", days: ["8"] })).toMatchObject({
    errors: { days: expect.any(String) },
  });
  expect(read({ remind: "calendar", time: "x", days: ["x"] })).toEqual({ reminder: { by: "calendar" } });
  expect(read({ remind: "no" })).toEqual({ reminder: null });
  expect(reminderFields.safeParse({}).success).toBe(false);
});

test("of a whole plan a mail comes on its days, and where nobody was asked nothing does", () => {
  const days = { schedule: { kind: "days" as const, days: [2 as const] } };
  const times = { schedule: { kind: "times" as const, times: 3 } };
  const email = { remind: "email", remindAt: "21:00" };
  expect(plannedReminder(email, days)).toEqual({ by: "email", time: "21:00", days: [2] });
  expect(plannedReminder(email, times)).toMatchObject({ days: [1, 2, 3, 4, 5, 6, 7] });
  expect(plannedReminder({ remind: "calendar" }, days)).toEqual({ by: "calendar" });
  expect(plannedReminder({ guide: "breathing" }, days)).toBeNull();
  expect(plannedReminder({ remind: "email", remindAt: "25:00" }, days)).toBeNull();
  expect(plannedReminderFields.safeParse({ remind: "email" }).error?.issues[0]?.path).toEqual(["remindAt"]);
});
