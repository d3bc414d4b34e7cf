# The local API in a container: docker build -t local-api . && docker run -p 8080:8080 local-api
FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
USER node
EXPOSE 8080
ENTRYPOINT ["node", "--import", "tsx", "generator/cli.ts", "serve", "--host", "0.0.0.0"]
