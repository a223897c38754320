import asyncpg
import ldap3
import psycopg2
import pymongo
import pymysql
from sqlalchemy import create_engine


def one(password):
    return psycopg2.connect(host="db", password=password, sslmode="disable")  # finds


def two(password):
    return pymysql.connect(host="db", password=password, ssl_disabled=True)  # finds


def three():
    return pymongo.MongoClient("mongodb://db", tls=False)  # finds


def four():
    return create_engine("postgresql://db/shop?sslmode=disable")  # finds


def five():
    return create_engine("postgresql://db/shop", connect_args={"sslmode": "allow"})  # finds


async def six():
    return await asyncpg.connect("postgresql://db/shop?sslmode=disable")  # finds


def seven():
    return ldap3.Server("directory", use_ssl=False)  # finds
