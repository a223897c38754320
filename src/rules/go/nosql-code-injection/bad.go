package people

import (
	"context"
	"fmt"
	"net/http"
	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type store struct {
	people *mongo.Collection
}

func (s *store) one(w http.ResponseWriter, r *http.Request) {
	s.people.FindOne(r.Context(), bson.M{"$where": "this.name == '" + r.FormValue("name") + "'"}) // finds
}

func (s *store) two(w http.ResponseWriter, r *http.Request) {
	filter := bson.M{"$where": fmt.Sprintf("this.total > %s", r.FormValue("total"))}
	s.people.Find(r.Context(), filter) // finds
	s.people.DeleteMany(r.Context(), filter) // finds
}

func (s *store) find(ctx context.Context, script string) {
	s.people.CountDocuments(ctx, bson.M{"$where": script}) // finds
}

func (s *store) four(c *gin.Context) {
	s.find(c, c.Query("where"))
	s.people.UpdateOne(c, bson.M{"$where": c.Query("w")}, bson.M{}) // finds
}

func five(people *mongo.Collection, r *http.Request) {
	people.FindOneAndDelete(r.Context(), map[string]string{"$where": r.FormValue("w")}) // finds
}
