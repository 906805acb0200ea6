// React 19. A line with “wrong:” must be an error, every other line none.
import 'power-widgets/define/quiz.js';
import 'power-widgets/react';
import type {PowerQuiz, QuizContent, QuizState} from 'power-widgets';
import {useRef} from 'react';

export function Right({content, state}: {content: QuizContent; state?: QuizState}) {
  const quiz = useRef<PowerQuiz>(null);
  return (
    <>
      <power-quiz
        ref={quiz}
        key="quiz"
        className="wide"
        style={{display: 'block'}}
        aria-label="Quiz"
        onClick={({currentTarget}) => currentTarget.requestUpdate()}
        lang="es"
        theme="dark"
        mode="assessment"
        heading-level={3}
        pass-percent="80"
        hide-sensitive
        content={content}
        state={state}
        onpower-activity={({verb, score}) => [verb, score?.scaled]}
      >
        <a href="/quiz">Take the quiz</a>
      </power-quiz>
      <power-checklist groups="scope payment" />
      <power-reflection deck="trust" hidden />
    </>
  );
}

export const wrong = [
  <power-quiz theme="purple" />, // wrong: an unknown theme
  <power-quiz mode="exam" />, // wrong: an unknown mode
  <power-quiz pass-percent="most" />, // wrong: no number
  <power-quiz hide-sensitive="no" />, // wrong: no boolean
  <power-quiz content="ours.json" />, // wrong: a text for an object
  <power-quiz passPercent={80} />, // wrong: this name is lost where React renders first
  <power-quiz onpower-activity={({answer}) => answer} />, // wrong: events carry no text
  <power-explainer deck="quick-6" />, // wrong: it has no decks
  <power-game />, // wrong: there is no such tag
];
