export { actorId, anActor, AT, caseRef, minutesBefore, someFacts, tiesOfCase } from './a-question.js';
