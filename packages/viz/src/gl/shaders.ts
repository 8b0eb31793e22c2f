/** Lays a square around each sign: `a` is place, radius and sign, `b` colour and opacity, `s` the size of the picture. */
export const LAY = `#version 300 es
layout(location=0)in vec4 a;layout(location=1)in vec4 b;uniform vec2 s;flat out vec3 k;flat out vec4 c;
void main(){k=vec3(a.zw,a.z+1.5);c=vec4(b.rgb/255.,1)*b.a;gl_PointSize=2.*k.z;gl_Position=vec4(((a.xy+.5)*2./s-1.)*vec2(1,-1),0,1);}`;

/** How much of each pixel a sign covers, as `covers` in frame.ts says it; a dab is 4. */
export const SHADE = `#version 300 es
precision highp float;flat in vec3 k;flat in vec4 c;out vec4 o;
void main(){vec2 q=abs(gl_PointCoord*2.-1.)*k.z;float r=max(k.x,.5),d=length(q),v=clamp(r+.5-d,0.,1.);
if(k.y>3.)v=max(0.,1.-q.x)*max(0.,1.-q.y);else if(k.y>2.)v=smoothstep(0.,1.,1.-d/r)*.8;
else if(k.y>1.)v=clamp((r-q.x-q.y)*.7071+.5,0.,1.);else if(k.y>0.)v*=clamp(d-r+max(1.,.28*r)+.5,0.,1.);
o=c*v;}`;
