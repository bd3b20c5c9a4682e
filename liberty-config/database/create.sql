-- Run once as a superuser on a new cluster, before the servers start:
--   psql -v library_password=… -v keycloak_password=… -f create.sql
-- The application lives in schema "library" (Flyway fills it), Liberty's timers and job repository in "liberty".
create role library login password :'library_password';
create role keycloak login password :'keycloak_password';
create database library owner library;
create database keycloak owner keycloak;
\connect library
create schema library authorization library;
create schema liberty authorization library;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
