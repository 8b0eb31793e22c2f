import { profileModel } from '../../src/models/profile.js';
import { profileContract } from '../../testkit/profileContract.js';

profileContract('profile', profileModel.createKernel);
