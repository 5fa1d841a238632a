import { useEffect, useState } from "react";
import { whenNothingIsPressed } from "#components/frame/pressing.ts";

/**
 * Says `words` aloud each time they change, and falls silent while they are undefined. Only with a voice of the device
 * itself: other voices send what they say to a server. Gives back whether there is such a voice.
 */
export function useSpoken(words: string | undefined, language: string): boolean {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);

  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const choose = () => {
      const own = speechSynthesis
        .getVoices()
        .filter((one) => one.localService && one.lang.startsWith(language));
      setVoice(own.find((one) => one.default) ?? own[0] ?? null);
    };
    const leaveUnchosen = whenNothingIsPressed(choose);
    speechSynthesis.addEventListener("voiceschanged", choose);
    return () => {
      leaveUnchosen();
      speechSynthesis.removeEventListener("voiceschanged", choose);
    };
  }, [language]);

  useEffect(() => {
    if (!voice || words === undefined) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.85;
    speechSynthesis.speak(utterance);
    return () => speechSynthesis.cancel();
  }, [words, voice]);

  return voice !== null;
}
