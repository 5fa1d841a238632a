import { defineConfig } from "drizzle-kit";

/** For `npm run migrate:make`, which compares db/schema with db/migrations. It asks no database. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
});
