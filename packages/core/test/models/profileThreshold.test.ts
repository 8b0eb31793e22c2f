import { profileThresholdModel } from '../../src/models/profileThreshold.js';
import { profileContract } from '../../testkit/profileContract.js';

profileContract('profile-threshold', (parameters, population, key) =>
  profileThresholdModel.createKernel({ threshold: 0.4, ...parameters }, population, key),
);
