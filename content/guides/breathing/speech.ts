import { useEffect, useState } from "react";

/**
 * Says `word` aloud each time it changes, and nothing while it is undefined. Only with a voice of the device itself:
 * other voices send what they say to a server. Gives back whether there is such a voice.
 */
export function useSpoken(word: string | undefined, language: string): boolean {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);

  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const choose = () => {
      const own = speechSynthesis
        .getVoices()
        .filter((one) => one.localService && one.lang.startsWith(language));
      setVoice(own.find((one) => one.default) ?? own[0] ?? null);
    };
    choose();
    speechSynthesis.addEventListener("voiceschanged", choose);
    return () => speechSynthesis.removeEventListener("voiceschanged", choose);
  }, [language]);

  useEffect(() => {
    if (!voice || word === undefined) return;
    const utterance = new SpeechSynthesisUtterance(word);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.85;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  }, [word, voice]);

  return voice !== null;
}
