import { testReadBack } from './read-back.ts';

testReadBack('en');
