package people

import (
	"net/http"
	"strconv"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func one(people *mongo.Collection, r *http.Request) {
	people.FindOne(r.Context(), bson.M{"name": r.FormValue("name")})
}

func two(people *mongo.Collection, r *http.Request) {
	people.Find(r.Context(), bson.M{"$where": "this.total > 10"})
}

func three(people *mongo.Collection, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		people.Find(r.Context(), bson.M{"$where": "this.total > " + strconv.Itoa(n)})
	}
}

func four(people *mongo.Collection, r *http.Request) {
	people.InsertOne(r.Context(), bson.M{"$where": r.FormValue("x")})
}

func five(people *mongo.Collection, r *http.Request) {
	people.Find(r.Context(), bson.M{"$text": bson.M{"$search": r.FormValue("q")}})
}

func six(people *mongo.Collection, r *http.Request) {
	field := r.FormValue("f")
	if field != "a" && field != "b" {
		return
	}
	people.Find(r.Context(), bson.M{"$where": "this." + field + " > 1"})
}
