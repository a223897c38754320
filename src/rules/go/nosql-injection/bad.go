package people

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type store struct {
	people *mongo.Collection
}

func (s *store) search(w http.ResponseWriter, r *http.Request) {
	var filter bson.M
	if err := json.NewDecoder(r.Body).Decode(&filter); err != nil {
		return
	}
	s.people.Find(r.Context(), filter) // finds
	s.people.DeleteMany(r.Context(), filter) // finds
}

func (s *store) raw(w http.ResponseWriter, r *http.Request) {
	var filter map[string]any
	bson.UnmarshalExtJSON([]byte(r.FormValue("filter")), true, &filter)
	s.people.CountDocuments(r.Context(), filter) // finds
}

func (s *store) bound(c *gin.Context) {
	var filter map[string]any
	if err := c.ShouldBindJSON(&filter); err != nil {
		return
	}
	s.people.FindOne(c, filter) // finds
	s.people.UpdateOne(c, filter, bson.M{"$set": bson.M{"seen": true}}) // finds
}
