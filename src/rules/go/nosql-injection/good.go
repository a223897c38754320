package people

import (
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type store struct {
	people *mongo.Collection
}

func (s *store) search(w http.ResponseWriter, r *http.Request) {
	s.people.Find(r.Context(), bson.M{"name": r.FormValue("name")})
	s.people.FindOne(r.Context(), bson.D{{"name", r.FormValue("name")}})
	s.people.CountDocuments(r.Context(), bson.M{})
	s.people.InsertOne(r.Context(), bson.M{"name": r.FormValue("name")})
}

func (s *store) where(w http.ResponseWriter, r *http.Request) {
	s.people.Find(r.Context(), bson.M{"$where": "this.total > 10"})
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		return
	}
	s.people.Find(r.Context(), bson.M{"total": bson.M{"$gt": n}})
}

type query struct {
	Name string
}

func (s *store) bound(c *gin.Context) {
	var q query
	if err := c.ShouldBindJSON(&q); err != nil {
		return
	}
	s.people.FindOne(c, bson.M{"name": q.Name})
}
