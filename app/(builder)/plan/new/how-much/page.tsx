import type { Metadata } from "next";
import { answerExtent } from "../actions.ts";
import { QuestionPage, type StepProps } from "../question-page.tsx";
import { titleOfStep } from "../walk.ts";

export const metadata: Metadata = { title: titleOfStep("extent") };

export default async function HowMuchPage({ searchParams }: StepProps) {
  return <QuestionPage step="extent" searchParams={searchParams} action={answerExtent} />;
}
