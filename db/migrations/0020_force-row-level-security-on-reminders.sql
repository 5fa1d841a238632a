-- As in 0001, for reminders and the private addresses of calendars.
ALTER TABLE "reminders" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feeds" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reminder_turns" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reminder_mails" FORCE ROW LEVEL SECURITY;
